import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useLanguage, useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { downloadStatement, type FileFormat } from './ledger';
import { ledgerWords } from './words';

/** Hands out a statement of the books as a workbook or as pages, in the reader's language. */
export function StatementButtons({ what, from, to }: { what: string; from: string; to: string }) {
  const say = useWords(ledgerWords);
  const { language } = useLanguage();
  const fetching = useMutation({
    mutationFn: (format: FileFormat) => downloadStatement(what, { from, to, language, format }),
  });
  const button = (format: FileFormat) => (
    <Button loading={fetching.isPending && fetching.variables === format} onClick={() => fetching.mutate(format)}>
      {say(format)}
    </Button>
  );
  return (
    <span className="row">
      <ProblemSummary problem={fetching.error} />
      {button('XLSX')}
      {button('PDF')}
    </span>
  );
}
