import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { asAppointment, DateFields, type Dated } from './DateFields';
import { appointMeeting, meetingsKey, type Appointment, type MeetingView } from './meetings';
import { meetingWords } from './words';

/** An officer sets or changes when and where experts come together. */
export function MoveMeeting({ meeting }: { meeting: MeetingView }) {
  const say = useWords(meetingWords);
  const [open, setOpen] = useState(false);
  const [dated, setDated] = useState<Dated>(meeting.appointment ?? {});
  const moving = useAct({
    perform: (appointment: Appointment) => appointMeeting(meeting, appointment),
    refreshes: [meetingsKey],
    onDone: () => setOpen(false),
  });
  const appointment = asAppointment(dated);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('move')}</Button>
      <Modal
        open={open}
        title={say('move')}
        okText={say('move')}
        okButtonProps={{ disabled: !appointment, loading: moving.isPending }}
        onOk={() => appointment && moving.mutate(appointment)}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={moving.error} />
        <p>{say('moveText')}</p>
        <DateFields value={dated} onChange={setDated} />
      </Modal>
    </>
  );
}
