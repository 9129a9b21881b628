import { Icon } from '@/ui/icons';
import { useWords } from '@/app/i18n/words';
import { commentWords } from './words';

/** Beside the label of a field: how many conversations about it are open, and the way to begin one. */
export function CommentMark({ field, open, onAbout }: { field: string; open: number; onAbout: () => void }) {
  const say = useWords(commentWords);
  const label = open ? say('aboutCount', { field, count: open }) : say('about', { field });
  // Words inside rather than an aria-label: the field's own name stays the only label of its name.
  return (
    <button type="button" className={`comment-mark${open ? ' has-open' : ''}`} title={label} onClick={onAbout}>
      <Icon name="comment" size={14} /> {open > 0 && <span aria-hidden>{open}</span>}
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
