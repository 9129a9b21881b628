import { useId, useState } from 'react';
import { useWords } from '@/app/i18n/words';
import { projectWords } from './words';
import { COLUMNS, readSpending, type Imported, type SpendingLine } from './spending-file';

interface ImportProps {
  begins: string;
  onRead: (lines: SpendingLine[]) => void;
}

/** Takes spending from a CSV; what cannot be taken is listed row by row. Nothing is sent before the report is. */
export function ImportSpending({ begins, onRead }: ImportProps) {
  const say = useWords(projectWords);
  const field = useId();
  const [read, setRead] = useState<Imported>();
  const take = async (file: File) => {
    const found = readSpending(
      await file.text(),
      begins,
      new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }),
    );
    setRead(found);
    onRead(found.lines);
  };
  return (
    <div className="field">
      <label htmlFor={field}>{say('importSpending')}</label>
      <input
        id={field}
        type="file"
        accept=".csv,text/csv"
        aria-describedby={`${field}-help`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void take(file);
        }}
      />
      <p className="hint" id={`${field}-help`}>
        {say('importHelp', { columns: COLUMNS.map((column) => say(column)).join(',') })}
      </p>
      {read && <p role="status">{say('imported', { count: String(read.lines.length) })}</p>}
      {read && read.errors.length > 0 && (
        <ul role="alert">
          {read.errors.slice(0, 50).map(({ row, column }) => (
            <li key={`${row} ${column}`}>
              {column
                ? say('rowWrong', { row: String(row), column: say(column) })
                : say('rowIncomplete', { row: String(row) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
