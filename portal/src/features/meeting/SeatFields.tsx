import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { ExpertSelect } from '../ethics/ExpertSelect';
import { meetingWords } from './words';

export interface Chosen {
  expertId?: string;
  name?: string;
}

/** Who sits on a panel, the chair first. */
export function SeatFields({ seats, onChange }: { seats: Chosen[]; onChange: (seats: Chosen[]) => void }) {
  const say = useWords(meetingWords);
  const label = (index: number) => (index === 0 ? say('chair') : say('member', { seat: index + 1 }));
  return (
    <>
      <ol className="meeting-seats">
        {seats.map((seat, index) => (
          <li key={index} className="row">
            <span className="meeting-seat">{label(index)}</span>
            <ExpertSelect
              label={label(index)}
              value={seat.expertId}
              name={seat.name}
              onChange={(expertId, name) => onChange(seats.map((one, at) => (at === index ? { expertId, name } : one)))}
            />
            {seats.length > 2 && (
              <Button
                type="text"
                aria-label={`${say('removeSeat')} ${index + 1}`}
                onClick={() => onChange(seats.filter((_, at) => at !== index))}
              >
                {say('removeSeat')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <span>
        <Button onClick={() => onChange([...seats, {}])}>{say('addSeat')}</Button>
      </span>
    </>
  );
}
