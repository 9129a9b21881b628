import { Dropdown, type MenuProps } from 'antd';
import { Icon } from '@/ui/icons';
import { useWords } from '../i18n/words';
import { useSession } from '../session/session';
import { chooseScheme, chosenScheme, type Scheme } from '../theme/scheme';
import { appWords } from '../words';

const schemes: Scheme[] = ['system', 'light', 'dark'];

export function PersonMenu() {
  const say = useWords(appWords);
  const { name, roles } = useSession();
  const items: MenuProps['items'] = [
    {
      type: 'group',
      label: say('theme'),
      children: schemes.map((scheme) => ({
        key: scheme,
        label: say(`theme.${scheme}`),
        icon: chosenScheme() === scheme ? <Icon name="check" size={16} /> : <span className="icon-gap" />,
      })),
    },
    { type: 'divider' },
    { key: 'sign-out', label: <a href="/sign-out">{say('signOut')}</a> },
  ];
  const chosen = ({ key }: { key: string }) => key !== 'sign-out' && chooseScheme(key as Scheme);
  const known = roles.filter((role) => (appWords.keys as readonly string[]).includes(`role.${role}`));
  return (
    <Dropdown menu={{ items, onClick: chosen }} trigger={['click']} placement="bottomRight">
      <button type="button" className="person" aria-label={`${name} · ${say('personMenu')}`}>
        <span className="person-mark" aria-hidden>
          {name.slice(0, 1)}
        </span>
        <span className="person-text">
          <span>{name}</span>
          <span className="small faint">{known.map((role) => say(`role.${role}`)).join(' · ')}</span>
        </span>
        <Icon name="down" size={14} />
      </button>
    </Dropdown>
  );
}
