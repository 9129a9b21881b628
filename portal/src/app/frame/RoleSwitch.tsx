import { useNavigate } from 'react-router';
import { actAs, useActingRoles } from '../session/acting-role';
import type { Role } from '../session/session';
import { useWords } from '../i18n/words';
import { appWords } from '../words';

/** Only there for somebody with more than one role. */
export function RoleSwitch() {
  const { roles, chosen } = useActingRoles();
  const say = useWords(appWords);
  const navigate = useNavigate();
  if (roles.length < 2) return null;
  return (
    <label className="role-switch">
      <span className="small faint">{say('actingAs')}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => {
          actAs((event.target.value || undefined) as Role | undefined);
          void navigate('/');
        }}
      >
        <option value="">{say('allRoles')}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {say(`role.${role}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
