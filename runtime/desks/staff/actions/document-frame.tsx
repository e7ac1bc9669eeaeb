import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { documentStyle } from '../../../../engine/index.ts';

/** Puts an article in a tree of its own: its style sheet does not reach the page, nor the page's it. */
const showIn = (html: string) => (host: HTMLElement | null) => {
  if (host)
    (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).innerHTML = `<style>${documentStyle}</style>${html}`;
};

/** A document as it would read. The server's writer escapes every text in it, and the page runs no inline script. */
export function DocumentFrame({ title, html, onTake }: { title: string; html: string; onTake: () => void }) {
  const { t } = useTranslation();
  const name = t('preview.document', { title });
  return (
    <figure className="document-frame" aria-label={name}>
      <figcaption>
        {name}{' '}
        <Button size="small" onClick={onTake}>
          {t('preview.docx')}
          <span className="unseen">{title}</span>
        </Button>
      </figcaption>
      <div className="document-paper" ref={showIn(html)} />
    </figure>
  );
}
