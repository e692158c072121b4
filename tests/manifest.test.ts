import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(__dirname, '..', name), 'utf8')) as Record<string, unknown>;

const manifest = readJson('manifest.json');

describe('the manifest', () => {
  it('has the version of the package, and versions.json knows the app it needs', () => {
    expect(manifest.version).toBe(readJson('package.json').version);
    expect(readJson('versions.json')[String(manifest.version)]).toBe(manifest.minAppVersion);
  });

  it('has an id the community list takes', () => {
    expect(manifest.id).toBe('paper-catalog');
    expect(manifest.isDesktopOnly).toBe(false);
  });

  it('has a description of 10 to 250 characters that ends with a full stop', () => {
    expect(manifest.description).toMatch(/^[A-Z].{8,248}\.$/);
  });
});
