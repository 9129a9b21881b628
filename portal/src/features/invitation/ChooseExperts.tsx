import { useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { serverNow } from '@/api/clock';
import { usePages } from '@/api/pages';
import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { LocalDateTime } from '@/ui/LocalDateTime';
import { expertsKey, readExperts, type ExpertView } from '../expert/experts';
import type { RoundView } from '../round/types';
import { invitationsKey, inviteExperts } from './invitations';
import { invitationWords } from './words';

const FIVE_DAYS = 5 * 86_400_000;

/** Five days from now, or the end of the assessment when that comes first. */
const usual = (round: RoundView) =>
  new Date(Math.min(serverNow() + FIVE_DAYS, Date.parse(round.assessmentDeadlineAt))).toISOString();

export function ChooseExperts({ round }: { round: RoundView }) {
  const say = useWords(invitationWords);
  const [open, setOpen] = useState(false);
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  const [answerBy, setAnswerBy] = useState<string | undefined>(() => usual(round));
  const inviting = useAct({
    perform: inviteExperts(round.id),
    refreshes: [invitationsKey],
    onDone: () => {
      setOpen(false);
      mark(new Set());
    },
  });
  return (
    <div className="row">
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('chooseLead')}
      </Button>
      <span role="status" className="faint small">
        {inviting.data && say('invited', inviting.data)}
      </span>
      <Modal
        open={open}
        width={880}
        title={say('chooseLead')}
        okText={`${say('invite')}（${marked.size}）`}
        okButtonProps={{ disabled: marked.size === 0 || !answerBy, loading: inviting.isPending }}
        onOk={() => answerBy && inviting.mutate({ expertIds: [...marked], answerBy })}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={inviting.error} />
        <div className="stack">
          <div className="field">
            <label htmlFor="invitation-answer-by">{say('answerBy')}</label>
            <LocalDateTime id="invitation-answer-by" value={answerBy} onChange={setAnswerBy} />
          </div>
          <Library marked={marked} mark={mark} />
        </div>
      </Modal>
    </div>
  );
}

function Library({ marked, mark }: { marked: ReadonlySet<string>; mark: (marked: ReadonlySet<string>) => void }) {
  const say = useWords(invitationWords);
  const [q, search] = useState('');
  const pages = usePages([...expertsKey, 'choice', q], readExperts({ q: q || undefined }));
  const columns: Column<ExpertView>[] = [
    { key: 'expert', title: say('expert'), main: true, render: (one) => one.name },
    { key: 'organisation', title: say('organisation'), render: (one) => one.organisationName },
    { key: 'fields', title: say('fields'), render: (one) => enumerate(one.fields) || '—' },
  ];
  return (
    <>
      <Input.Search aria-label={say('search')} placeholder={say('search')} onSearch={search} allowClear />
      <PagedList
        pages={pages}
        label={say('chooseLead')}
        columns={columns}
        idOf={(one) => one.id}
        selection={{ marked, onChange: mark, nameOf: (one) => one.name, all: say('markAll') }}
        empty={<EmptyState title={say('none')} />}
      />
    </>
  );
}
