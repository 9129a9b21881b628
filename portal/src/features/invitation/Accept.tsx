import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useLanguage, useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { acceptInvitation, invitationsKey, undertakingQuery, type InvitationView } from './invitations';
import { invitationWords } from './words';

/** Nobody says yes without having the undertaking before their eyes. */
export function Accept({ one }: { one: InvitationView }) {
  const say = useWords(invitationWords);
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const [agreed, agree] = useState(false);
  const undertaking = useQuery({ ...undertakingQuery, enabled: open });
  const accepting = useAct({
    perform: acceptInvitation,
    refreshes: [invitationsKey],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button type="primary" size="small" onClick={() => setOpen(true)}>
        {say('accept')}
      </Button>
      <Modal
        open={open}
        title={say('acceptTitle')}
        okText={say('confirm')}
        okButtonProps={{ disabled: !agreed || !undertaking.data, loading: accepting.isPending }}
        onOk={() => undertaking.data && accepting.mutate({ one, undertaking: undertaking.data.code })}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={accepting.error} />
        <Loaded query={undertaking}>
          {(text) => (
            <div className="stack">
              <ol className="prose">
                {(language === 'zh-CN' ? text.zh : text.en).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
              <Checkbox checked={agreed} onChange={(event) => agree(event.target.checked)}>
                {say('agree')}
              </Checkbox>
            </div>
          )}
        </Loaded>
      </Modal>
    </>
  );
}
