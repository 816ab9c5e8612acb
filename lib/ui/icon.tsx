/**
 * One icon of our own set (`icon-paths.ts`): a 16-unit grid, drawn in the colour of the text beside it. Never the only label.
 * `directed` ones are mirrored where text runs from right to left.
 */
export function Icon({ d, size = 16, directed = false }: { d: string; size?: number; directed?: boolean }) {
  return (
    <svg class={directed ? 'icon directed' : 'icon'} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
