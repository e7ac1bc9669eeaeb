import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { Page } from '../review/page.tsx';
import { ways, type Way } from './start.ts';
import { Walk } from './walk.tsx';

/** A matter begins: the way first, then what that way asks, one step at a time. */
export function StartPage() {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>();
  const choices = useResource('new-matter', (signal) => call(routes.newMatterChoices, { signal }));
  return (
    <Page title={t('start.title')} back="/">
      <Loaded resource={choices}>
        {(offered) =>
          way === undefined ? (
            <>
              <h2>{t('start.how')}</h2>
              <ul className="start-ways">
                {ways.map((one) => (
                  <li key={one}>
                    <button type="button" className="card start-way" onClick={() => setWay(one)}>
                      <b>{t(`start.way.${one}`)}</b>
                      <span className="quiet">{t(`start.wayHint.${one}`)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <Walk way={way} choices={offered} onLeave={() => setWay(undefined)} />
          )
        }
      </Loaded>
    </Page>
  );
}
