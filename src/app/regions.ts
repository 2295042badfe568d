/** Moves the focus to the next region of the page: top bar, outline, canvas, drawer, inspector. */
export function walkRegions(step: 1 | -1, page: Document = document): void {
  const regions = [...page.querySelectorAll<HTMLElement>('[data-region]:not([inert])')];
  if (regions.length === 0) return;
  const at = regions.findIndex((region) => region.contains(page.activeElement));
  const from = at === -1 ? (step === 1 ? -1 : 0) : at;
  const next = regions[(from + step + regions.length) % regions.length];
  const first = next?.querySelector<HTMLElement>(focusable);
  (first ?? next)?.focus();
}

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]:not([tabindex="-1"])';
