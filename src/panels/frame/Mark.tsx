/** The product's mark: a trace that joins two pads. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--ink)" />
      <path
        d="M5.5 17.5h4.2a2.3 2.3 0 0 0 2.3-2.3V8.8a2.3 2.3 0 0 1 2.3-2.3h4.2"
        fill="none"
        stroke="var(--copper)"
        strokeWidth="2.1"
        strokeLinecap="round"
      />
      <path d="M9 12h6" stroke="var(--on-ink)" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="5.6" cy="17.5" r="2" fill="var(--on-ink)" />
      <circle cx="18.4" cy="6.5" r="2" fill="var(--on-ink)" />
    </svg>
  );
}
