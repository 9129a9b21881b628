import { NavLink } from 'react-router';
import { Icon } from '@/ui/icons';
import { useWords } from '../i18n/words';
import { useActingRoles } from '../session/acting-role';
import { appWords } from '../words';
import { icons, placesOf } from './navigation';

/** The places of a role: a rail on the left, a bar at the bottom of a narrow screen. */
export function Rail() {
  const say = useWords(appWords);
  const { acting } = useActingRoles();
  return (
    <nav className="rail" aria-label={say('menu')}>
      {placesOf(acting).map((place) => (
        <NavLink key={place} to={place === 'home' ? '/' : `/${place}`} end={place === 'home'}>
          <Icon name={icons[place]} />
          <span>{say(`nav.${place}`)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
