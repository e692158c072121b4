// The drawings of Lucide as data: for each icon the elements of its SVG with their attributes.
declare module 'lucide-static/icon-nodes.json' {
  const nodes: Record<string, [tag: string, attributes: Record<string, string>][]>;
  export default nodes;
}
