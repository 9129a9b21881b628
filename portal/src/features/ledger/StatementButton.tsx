import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useLanguage, useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { downloadStatement } from './ledger';
import { ledgerWords } from './words';

/** Hands out a statement of the books as a workbook, in the reader's language. */
export function StatementButton({ what, from, to }: { what: string; from: string; to: string }) {
  const say = useWords(ledgerWords);
  const { language } = useLanguage();
  const fetching = useMutation({ mutationFn: () => downloadStatement(what, from, to, language) });
  return (
    <span className="row">
      <ProblemSummary problem={fetching.error} />
      <Button loading={fetching.isPending} onClick={() => fetching.mutate()}>
        {say('excel')}
      </Button>
    </span>
  );
}
