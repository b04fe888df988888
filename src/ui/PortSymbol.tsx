export type PortSymbolState = 'open' | 'building' | 'evaluation' | 'planned';

/** A gate in a ring: solid when open, heavy below while a new port is built, dotted ring with a plus under evaluation, dashed when planned. */
export function PortSymbol({ state, size = 22 }: { readonly state: PortSymbolState; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      {state === 'evaluation' && (
        <>
          <circle cx="12" cy="14" r="11" fill="none" stroke="var(--port)" strokeWidth="1.2" strokeDasharray="1.6 2" />
          <circle cx="22" cy="4" r="4" fill="var(--port)" />
          <path d="M19.8 4h4.4M22 1.8v4.4" stroke="var(--port-fill)" strokeWidth="1.2" />
        </>
      )}
      <circle
        cx="12"
        cy="14"
        r="7.5"
        fill="var(--port-fill)"
        stroke="var(--port)"
        strokeWidth="1.6"
        strokeDasharray={state === 'planned' ? '3 2.4' : undefined}
      />
      {state === 'building' && (
        <path d="M4.5 14a7.5 7.5 0 0 0 15 0" fill="none" stroke="var(--port)" strokeWidth="3.4" />
      )}
      <path d="M10.2 10.8v6.4M13.8 10.8v6.4" stroke="var(--port)" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
