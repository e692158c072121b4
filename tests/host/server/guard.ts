// Who may talk to the server: only pages it served itself, on this machine.
import type { IncomingMessage } from 'node:http';

/**
 * Whether a request is for this server (Host names 127.0.0.1 or localhost and its port, so that no
 * name that merely points here reaches it) and not from another site's page (Origin, where given).
 */
export function isOwnRequest({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  if (!hosts.includes(host) || (origin !== undefined && origin !== `http://${host}`)) return false;
  return ['same-origin', 'none'].includes(site);
}
