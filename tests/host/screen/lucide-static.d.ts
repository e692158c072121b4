// Lucide's icons as the texts of their SVG, by name in PascalCase, former names included.
declare module 'lucide-static' {
  const icons: Record<string, string>;
  export = icons;
}
