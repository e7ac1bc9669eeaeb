import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { differences, type Bundle } from '../../engine/index.ts';
import { routes } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { Changes } from './changes.tsx';
import { Page } from './page.tsx';
import { SideBySide } from './side-by-side.tsx';

const DRAFT = 'draft';

interface Ends {
  from: string;
  to: string;
}

/** Any two versions of a matter, or a version and the draft: what differs, as sentences and file by file. */
export function ComparePage({ matter }: { matter: string }) {
  const { t } = useTranslation();
  const asked = new URLSearchParams(useSearch());
  const offered = useResource(matter, async (signal) => {
    const params = { matter };
    const [{ items }, draft] = await Promise.all([
      call(routes.matterVersions, { params, signal }),
      call(routes.matterDraft, { params, signal }),
    ]);
    return [...(draft.state === 'none' ? [] : [DRAFT]), ...items.map(({ version }) => String(version))];
  });
  return (
    <Page title={t('compare.title')} back={`/matters/${matter}/versions`}>
      <Loaded resource={offered}>
        {(ends) => {
          const [newest = '', before = newest] = ends;
          const to = asked.get('to') ?? newest;
          return <Comparison matter={matter} ends={ends} from={asked.get('from') ?? before} to={to} />;
        }}
      </Loaded>
    </Page>
  );
}

function Comparison({ matter, ends, from, to }: Ends & { matter: string; ends: readonly string[] }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const contentOf = async (end: string, signal: AbortSignal): Promise<Bundle> => {
    if (end === DRAFT) return (await call(routes.matterDraft, { params: { matter }, signal })).bundle;
    return (await call(routes.matterVersion, { params: { matter, version: end }, signal })).bundle;
  };
  const contents = useResource(`${from} ${to}`, async (signal) => {
    const [before, after] = await Promise.all([contentOf(from, signal), contentOf(to, signal)]);
    return { before, after };
  });
  const choice = (label: string, value: string, choose: (end: string) => Ends) => (
    <label className="compare-end">
      {label}
      <select
        className="prop-input prop-short"
        value={value}
        onChange={({ target }) => {
          const chosen = choose(target.value);
          go(`/matters/${matter}/compare?from=${chosen.from}&to=${chosen.to}`, { replace: true });
        }}
      >
        {ends.map((end) => (
          <option key={end} value={end}>
            {end === DRAFT ? t('compare.draft') : t('versions.version', { version: end })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="review">
      <div className="toolbar">
        {choice(t('compare.from'), from, (end) => ({ from: end, to }))}
        {choice(t('compare.to'), to, (end) => ({ from, to: end }))}
      </div>
      <Loaded resource={contents}>
        {({ before, after }) => (
          <>
            <Changes changes={differences(before, after)} />
            <SideBySide before={before} after={after} />
          </>
        )}
      </Loaded>
    </div>
  );
}
