import { type MouseEvent, type RefObject, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '../engine/index.ts';
import type { FormSession } from './session/session.ts';

/** The control a fault is about: a cell, else its table, else nothing. */
const controlOf = (prefix: string, { pointer, field }: FieldError) =>
  document.getElementById(prefix + pointer.replaceAll('/', '_')) ?? document.getElementById(`${prefix}_${field}`);

function goTo(event: MouseEvent, prefix: string, error: FieldError) {
  const control = controlOf(prefix, error);
  if (!control) return;
  event.preventDefault();
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}

interface Props {
  session: FormSession;
  prefix: string;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What is wrong, all in one place, each with a link to its field. */
export function ErrorList({ session, prefix, heading }: Props) {
  const { t } = useTranslation('forms');
  const errors = useSyncExternalStore(session.subscribe, session.listed);
  if (errors.length === 0) return null;
  return (
    <div className="form-errors" role="alert">
      <h2 className="form-errors-title" tabIndex={-1} ref={heading}>
        {t('errorsTitle', { count: errors.length })}
      </h2>
      <p>{t('errorsHint')}</p>
      <ul>
        {errors.map((error) => (
          <li key={error.pointer}>
            <a href={`#${prefix}_${error.field}`} onClick={(event) => goTo(event, prefix, error)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
