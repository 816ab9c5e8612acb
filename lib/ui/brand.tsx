/** Backstory's own sign, as in the toolbar. Says nothing; its name stands beside it. */
export function Brand({ size = 24, off = false }: { size?: number; off?: boolean }) {
  return (
    <svg class={off ? 'brand off' : 'brand'} width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect class="brand-ground" width="128" height="128" rx="28" />
      <path
        class="brand-paper"
        d="M30 34h68a6 6 0 0 1 6 6v40a6 6 0 0 1-6 6H70L52 104a3 3 0 0 1-5-2.2V86H30a6 6 0 0 1-6-6V40a6 6 0 0 1 6-6Z"
      />
      <rect class="brand-line" x="38" y="48" width="52" height="7" rx="3.5" />
      <rect class="brand-ground" x="38" y="64" width="30" height="7" rx="3.5" />
      <rect class="brand-mark" x="38" y="74.5" width="30" height="4" rx="2" />
    </svg>
  );
}
