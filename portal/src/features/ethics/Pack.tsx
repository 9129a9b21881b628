import { useQueryClient } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { FilePlace } from '@/ui/FilePlace';
import { fileSize, fileTypes } from '@/ui/files';
import { Icon } from '@/ui/icons';
import { Panel } from '@/ui/Page';
import { DescriptionForm, DescriptionView } from './Description';
import { addFile, ethicsKey, FILE_BYTES_MAX, fileAddress, removeFile, SCANS, type EthicsView } from './ethics';
import { ethicsWords } from './words';
import './ethics.css';

const PREPARING = ['DRAFT', 'RETURNED', 'MODIFY_REVIEW'];
const ADDING = [...PREPARING, 'MODIFY_APPROVE', 'APPROVED', 'REGISTERED', 'SUSPENDED'];

/** What is handed in (第九条): a place for each thing that this activity needs, and what the committee found lacking. */
export function Pack({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const mine = review.viewer === 'UNIT';
  return (
    <div className="stack">
      {review.lackOpen.length > 0 && <Lacking review={review} />}
      {mine && PREPARING.includes(review.summary.state) ? (
        <DescriptionForm review={review} />
      ) : (
        <DescriptionView review={review} />
      )}
      <Panel
        title={say('tab.pack')}
        extra={
          <span className="faint small">
            {review.missing.length ? say('missing', { count: review.missing.length }) : say('complete')}
          </span>
        }
      >
        <Places review={review} changes={mine && ADDING.includes(review.summary.state)} />
      </Panel>
    </div>
  );
}

function Lacking({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  return (
    <section className="notice-box is-warn">
      <Icon name="warn" />
      <div className="stack">
        <strong>{say('lackTold')}</strong>
        <ul>
          {review.lackOpen.map((lack, index) => {
            const item = review.rules.pack?.find((one) => one.code === lack.item);
            return (
              <li key={`${lack.item}${index}`}>
                <a href={`#place-${lack.item}`}>{pick(item?.zh, item?.en)}</a>：{lack.what}
              </li>
            );
          })}
        </ul>
        <p className="faint small">{say('lackOnly')}</p>
      </div>
    </section>
  );
}

function Places({ review, changes }: { review: EthicsView; changes: boolean }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const queries = useQueryClient();
  const limit = say('limit', { types: fileTypes(SCANS), size: fileSize(FILE_BYTES_MAX) });
  const needed = review.needed.map((item) => item.code);
  const shown = (review.rules.pack ?? []).filter(
    (item) => needed.includes(item.code) || item.optional || review.files.some((file) => file.item === item.code),
  );
  return (
    <ul>
      {shown.map((item) => (
        <FilePlace
          key={item.code}
          place={item.code ?? ''}
          title={pick(item.zh, item.en)}
          help={`${say(needed.includes(item.code) ? 'needed' : 'optional')} · ${item.article}${changes ? ` · ${limit}` : ''}`}
          files={review.files.filter((file) => file.item === item.code)}
          changes={changes}
          addressOf={(fileId) => fileAddress(review.summary.id, fileId)}
          ways={{
            mediaTypes: SCANS,
            bytesMax: FILE_BYTES_MAX,
            send: (sent) => addFile(review, item.code ?? '', sent),
            remove: (fileId) => removeFile(review, fileId),
            renew: () => queries.invalidateQueries({ queryKey: ethicsKey }),
          }}
        />
      ))}
    </ul>
  );
}
