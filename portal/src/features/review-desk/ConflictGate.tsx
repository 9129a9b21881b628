import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { StepBack } from './StepBack';
import type { AssignmentView } from './types';
import { deskWords } from './words';

export function ConflictGate({ assignment, onNoConflict }: { assignment: AssignmentView; onNoConflict: () => void }) {
  const say = useWords(deskWords);
  return (
    <>
      <h2>{say('declare')}</h2>
      <p>{say('declareText')}</p>
      <Button type="primary" block className="wrap-button" onClick={onNoConflict}>
        {say('noConflict')}
      </Button>
      <StepBack assignment={assignment} block />
    </>
  );
}
