/** One icon of our own set (`icon-paths.ts`): a 16-unit grid, drawn in the colour of the text beside it. Never the only label. */
export function Icon({ d, size = 16, solid = false }: { d: string; size?: number; solid?: boolean }) {
  return (
    <svg class={solid ? 'icon solid' : 'icon'} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
