import { useQueries } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { Money } from '@/ui/Money';
import { applicationQuery } from '../application/applications';
import type { ApplicationSummary, ApplicationView } from '../application/types';
import { boundCallQuery } from '../calls/calls';
import { listingWords } from './words';

interface CompareDialogProps {
  selected: ApplicationSummary[];
  onClose: () => void;
}

/** A few applications side by side, with what each says of itself. */
export function CompareDialog({ selected, onClose }: CompareDialogProps) {
  const say = useWords(listingWords);
  const views = useQueries({ queries: selected.map((one) => applicationQuery(one.id)) });
  const calls = useQueries({
    queries: views.map(({ data }) => ({
      ...boundCallQuery(data ?? { callId: '', callVersion: 0 }),
      enabled: Boolean(data),
    })),
  });
  const summaries = views.map(({ data }, at) => summaryOf(data, calls[at]?.data?.form.extract.summary));
  return (
    <Modal open width={1100} title={say('compare')} footer={null} onCancel={onClose}>
      <div className="table-scroll">
        <table className="table is-small compare">
          <thead>
            <tr>
              <td />
              {selected.map((one) => (
                <th key={one.id} scope="col">
                  {one.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say('column.organisation')}</th>
              {selected.map((one) => (
                <td key={one.id}>{one.organisationName}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{say('column.requested')}</th>
              {selected.map((one) => (
                <td key={one.id}>
                  <Money value={one.requested} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{say('column.submittedAt')}</th>
              {selected.map((one) => (
                <td key={one.id}>
                  <DateTime at={one.submittedAt} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{say('summary')}</th>
              {selected.map((one, at) => (
                <td key={one.id}>{summaries[at] ?? '…'}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Modal>
  );
}

/** The answer at a JSON Pointer such as `/basic/summary`. */
function summaryOf(application?: ApplicationView, pointer?: string | null): string | undefined {
  const [section, field] = pointer?.split('/').slice(1) ?? [];
  if (!application || !section || !field) return undefined;
  const value: unknown = application.sections[section]?.answers[field];
  return typeof value === 'string' ? value : undefined;
}
