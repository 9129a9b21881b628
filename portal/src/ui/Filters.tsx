import { useSearchParams } from 'react-router';

export interface FilterOption {
  value: string;
  label: string;
}

/** Filters as chips, kept in the address so that a view can be saved and sent to a colleague. */
export function FilterChips({
  name,
  label,
  options,
  fallback = '',
}: {
  name: string;
  label: string;
  options: FilterOption[];
  fallback?: string;
}) {
  const [value, choose] = useFilter(name, fallback);
  return (
    <div className="chips" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="chip"
          aria-pressed={value === option.value}
          onClick={() => choose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

export function useFilter(name: string, fallback = ''): [string, (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (value: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === fallback) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return [search.get(name) ?? fallback, choose];
}
