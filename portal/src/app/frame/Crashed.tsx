import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { useWords } from '../i18n/words';
import { appWords } from '../words';

/** A defect of the portal itself, or a chunk that a new release has replaced. */
export function Crashed() {
  const say = useWords(appWords);
  console.error(useRouteError());
  return (
    <div className="page is-narrow" role="alert">
      <h1>{say('crashed')}</h1>
      <p>{say('crashedText')}</p>
      <Button type="primary" onClick={() => location.reload()}>
        {say('reload')}
      </Button>
    </div>
  );
}
