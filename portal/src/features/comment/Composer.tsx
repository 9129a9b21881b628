import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Mentions } from 'antd';
import { useWords } from '@/app/i18n/words';
import { writtenName } from '@/app/session/session';
import { membersQuery } from '../organisation/organisations';
import { mentionsIn, type Saying } from './comments';
import { commentWords } from './words';

interface ComposerProps {
  organisationId: string;
  label: string;
  sending: boolean;
  onSend: (saying: Saying) => void;
  onCancel: () => void;
}

/** Where something is said; @ offers the members. */
export function Composer({ organisationId, label, sending, onSend, onCancel }: ComposerProps) {
  const say = useWords(commentWords);
  const id = useId();
  const [text, setText] = useState('');
  const members = (useQuery(membersQuery(organisationId)).data ?? []).map(({ subject, displayName }) => ({
    subject,
    name: writtenName(displayName),
  }));
  return (
    <div className="composer">
      <label htmlFor={id} className="sf-label">
        {label}
      </label>
      <Mentions
        id={id}
        autoFocus
        autoSize={{ minRows: 2 }}
        maxLength={2000}
        value={text}
        onChange={setText}
        options={members.map(({ subject, name }) => ({ key: subject, value: name, label: name }))}
      />
      <div className="row">
        <Button
          type="primary"
          size="small"
          disabled={!text.trim()}
          loading={sending}
          onClick={() => onSend({ text: text.trim(), mentions: mentionsIn(text, members) })}
        >
          {say('send')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
