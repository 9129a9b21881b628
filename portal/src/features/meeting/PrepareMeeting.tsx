import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { Button, InputNumber, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Panel } from '@/ui/Page';
import { rankingQuery } from '../round/rounds';
import type { RoundView } from '../round/types';
import { asAppointment, DateFields, type Dated } from './DateFields';
import { meetingsKey, prepareMeeting, type MeetingKind, type MeetingPlan } from './meetings';
import { SeatFields, type Chosen } from './SeatFields';
import { meetingWords } from './words';

const USUAL = 5;
const AROUND = 2;
const ORDER: MeetingKind[] = ['PANEL', 'INTERVIEW', 'SITE_VISIT'];

/** An officer plans one of the kinds of review that the call has. */
export function PrepareMeeting({ round }: { round: RoundView }) {
  const say = useWords(meetingWords);
  const kinds = ORDER.filter((kind) => round.stages.some((stage) => stage.kind === kind));
  const [kind, setKind] = useState<MeetingKind | undefined>(kinds[0]);
  if (!kind) return null;
  return (
    <Panel title={kind === 'PANEL' ? say('prepareTitle') : say(`prepareTitle.${kind}`)}>
      {kinds.length > 1 && (
        <label className="field">
          <span>{say('kind')}</span>
          <Select
            aria-label={say('kind')}
            value={kind}
            options={kinds.map((one) => ({ value: one, label: say(`kind.${one}`) }))}
            onChange={setKind}
          />
        </label>
      )}
      <Plan key={kind} round={round} kind={kind} />
    </Panel>
  );
}

function Plan({ round, kind }: { round: RoundView; kind: MeetingKind }) {
  const say = useWords(meetingWords);
  const navigate = useNavigate();
  const size = round.stages.find((stage) => stage.kind === kind)?.panelSize ?? USUAL;
  const [seats, setSeats] = useState<Chosen[]>(() => Array.from({ length: size }, () => ({})));
  const [around, setAround] = useState(AROUND);
  const [applications, setApplications] = useState<string[]>([]);
  const [dated, setDated] = useState<Dated>({});
  const preparing = useAct({
    perform: (plan: MeetingPlan, key) => prepareMeeting(round.id, plan, key),
    refreshes: [meetingsKey],
    onDone: (meeting) => void navigate(`/meetings/${meeting.id}`),
  });
  const members = seats.flatMap(({ expertId }) => (expertId ? [expertId] : []));
  const appointment = asAppointment(dated);
  const appeared = kind !== 'PANEL';
  const ready = members.length === seats.length && (!appeared || (!!appointment && applications.length > 0));
  return (
    <div className="stack">
      <ProblemSummary problem={preparing.error} />
      <p>{kind === 'PANEL' ? say('prepareLead') : say(`prepareLead.${kind}`)}</p>
      <SeatFields seats={seats} onChange={setSeats} />
      {appeared ? (
        <Applications round={round} chosen={applications} onChange={setApplications} />
      ) : (
        <label className="row">
          <span>{say('aroundLine')}</span>
          <InputNumber min={0} max={50} precision={0} value={around} onChange={(value) => setAround(value ?? 0)} />
          <span>{say('aroundLineUnit')}</span>
        </label>
      )}
      <DateFields value={dated} onChange={setDated} />
      <span>
        <Button
          type="primary"
          disabled={!ready}
          loading={preparing.isPending}
          onClick={() =>
            preparing.mutate({
              kind,
              members,
              ...(appeared ? { applications } : { aroundLine: around }),
              ...(appointment ? { appointment } : {}),
            })
          }
        >
          {say(appeared ? 'createAppeared' : 'create')}
        </Button>
      </span>
    </div>
  );
}

interface ApplicationsProps {
  round: RoundView;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Who is interviewed or visited: in the order in which they are chosen. */
function Applications({ round, chosen, onChange }: ApplicationsProps) {
  const say = useWords(meetingWords);
  const ranking = useQuery(rankingQuery(round.id));
  return (
    <label className="field">
      <span>{say('chooseApplications')}</span>
      <Select
        mode="multiple"
        aria-label={say('chooseApplications')}
        showSearch={{ optionFilterProp: 'label' }}
        loading={ranking.isFetching}
        value={chosen}
        options={(ranking.data ?? []).map((one) => ({
          value: one.applicationId,
          label: `${one.number} ${one.title}`,
        }))}
        onChange={onChange}
      />
    </label>
  );
}
