let months: Intl.DateTimeFormat | undefined;
let days: Intl.DateTimeFormat | undefined;

function shown(iso: string | null, format: () => Intl.DateTimeFormat): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : format().format(time);
}

/** `May 2026`, in UTC as GitHub counts; null for what is no date. */
export const monthOf = (iso: string | null): string | null => shown(iso, () => (months ??= new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })));

/** `May 4, 2026`, in UTC as GitHub counts; null for what is no date. */
export const dayOf = (iso: string | null): string | null => shown(iso, () => (days ??= new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })));
