import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useWords } from '@/app/i18n/words';
import { expertsKey, readExperts } from '../expert/experts';
import { ethicsWords } from './words';

interface ExpertSelectProps {
  label: string;
  value?: string;
  /** What the chosen one is called, who need not be among those found now. */
  name?: string;
  onChange: (expertId: string, name: string) => void;
}

/** One expert of the library, found by name or organisation; the library is too long to be listed. */
export function ExpertSelect({ label, value, name, onChange }: ExpertSelectProps) {
  const say = useWords(ethicsWords);
  const [q, setQ] = useState('');
  const found = useQuery({
    queryKey: [...expertsKey, 'seat', q],
    queryFn: () => readExperts({ q: q || undefined })(),
    placeholderData: (before) => before,
  });
  const experts = found.data?.items ?? [];
  const options = experts.map((one) => ({ value: one.id, label: `${one.name} · ${one.organisationName}` }));
  if (value && !experts.some((one) => one.id === value)) options.unshift({ value, label: name ?? value });
  return (
    <Select
      className="ethics-expert"
      aria-label={label}
      placeholder={say('choose')}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={found.isFetching}
      value={value}
      options={options}
      onChange={(id: string) => onChange(id, options.find((one) => one.value === id)?.label ?? id)}
    />
  );
}
