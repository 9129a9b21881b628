import { useRef, useState } from 'react';
import { Button, Dropdown } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useLanguage, useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { fileSize } from '@/ui/files';
import type { ColumnKey } from './columns';
import { exportList, type ExportFormat, type ExportProgress } from './export';
import type { ListQuery } from './query';
import { listingWords } from './words';

/** Exactly what is seen as a file, with how far it is; the page can be used meanwhile. */
export function ExportMenu({ query, columns }: { query: ListQuery; columns: readonly ColumnKey[] }) {
  const say = useWords(listingWords);
  const { language } = useLanguage();
  const [progress, setProgress] = useState<ExportProgress>();
  const running = useRef<AbortController>(undefined);
  const exporting = useMutation({
    mutationFn: (format: ExportFormat) => {
      running.current = new AbortController();
      setProgress(undefined);
      return exportList({ query, columns, format, english: language === 'en' }, running.current.signal, setProgress);
    },
  });
  if (exporting.isPending) {
    return (
      <span className="row" role="status">
        <span className="small figures">{say('exporting', { done: progress ? describe(progress) : '…' })}</span>
        <Button size="small" onClick={() => running.current?.abort()}>
          {say('cancelExport')}
        </Button>
      </span>
    );
  }
  const aborted = running.current?.signal.aborted;
  return (
    <span className="row">
      {exporting.data && (
        <span className="small faint figures" role="status">
          {say('exported', { total: exporting.data.total })}
        </span>
      )}
      {!aborted && <ProblemSummary problem={exporting.error} />}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'xlsx', label: say('exportXlsx') },
            { key: 'csv', label: say('exportCsv') },
          ],
          onClick: ({ key }) => exporting.mutate(key as ExportFormat),
        }}
      >
        <Button>{say('export')}</Button>
      </Dropdown>
    </span>
  );

  function describe({ rows, total, bytes }: ExportProgress) {
    return rows === undefined
      ? say('exportBytes', { size: fileSize(bytes), total })
      : say('exportRows', { rows, total });
  }
}
