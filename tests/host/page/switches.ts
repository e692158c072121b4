// What the address of the page asks for: `?theme=dark&lang=zh&mobile=1&slow=1&memory=1`.

/** How the page behaves. */
export interface Switches {
  readonly theme: 'light' | 'dark';
  readonly language: string;
  readonly isPhone: boolean;
  /** The metadata cache takes its time and knows nothing from before, as over a large vault opened the first time. */
  readonly isSlow: boolean;
  /** The vault is a copy in the page's memory: nothing reaches the disk. */
  readonly isInMemory: boolean;
}

/** Reads the switches; what the address does not say comes from `localStorage`, then the default. */
export function readSwitches(address: string, stored: Pick<Storage, 'getItem'>): Switches {
  const { searchParams } = new URL(address);
  const pick = (name: string): string | null => searchParams.get(name) ?? stored.getItem(name);
  return {
    theme: pick('theme') === 'dark' ? 'dark' : 'light',
    language: pick('lang') ?? 'en',
    isPhone: searchParams.get('mobile') === '1',
    isSlow: searchParams.get('slow') === '1',
    isInMemory: searchParams.get('memory') === '1',
  };
}
