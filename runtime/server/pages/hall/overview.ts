/** The hall at a glance (大厅导览): floor by floor, zone by zone, and what is outside of it. */
import type { CompiledCentre } from '../../../../engine/index.ts';
import type { Frame } from '../frame.ts';
import { hoursList } from '../hours.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../layout.ts';
import { shows } from '../verified.ts';
import { windowLink } from './unit.ts';

type Zone = CompiledCentre['windows']['zones'][number];

function zoneCard(frame: Frame, { id, name, units = [], note }: Zone): Markup {
  const windows = frame.centre.windows.windows.filter(({ zone }) => zone === id);
  return html`<section class="card zone" aria-labelledby="zone-${id}">
    <h3 id="zone-${id}">${name}</h3>
    ${note !== undefined && html`<p>${note}</p>`}
    ${
      units.length > 0 &&
      html`<p class="quiet">
        ${units.map(
          (unit, index) =>
            html`${index > 0 && '、'}<a href="/departments/${unit}"
                >${frame.centre.units.get(unit)?.aliases?.[0] ?? frame.centre.units.get(unit)?.name ?? unit}</a
              >`,
        )}
      </p>`
    }
    ${
      windows.length > 0 &&
      html`<ul class="departments departments-close">
        ${windows.map((window) => windowLink(frame, window))}
      </ul>`
    }
  </section>`;
}

function figures(frame: Frame): Markup | undefined {
  const { figures: counted } = frame.centre.windows;
  if (!counted || !shows(frame, counted)) return undefined;
  const { frontWindows, openDesks, rooms } = counted;
  return html`<p>前台窗口 ${frontWindows} 个，后台办公席位 ${openDesks} 个，审批室 ${rooms} 间。</p>`;
}

export function hallPage(frame: Frame): string {
  const { centre, windows } = frame.centre;
  const floors = [...new Set(windows.zones.map(({ floor }) => floor))];
  const body = html`
    <h1>大厅导览</h1>
    <p>${centre.address}。${centre.transport}</p>
    ${figures(frame)}
    <p>${hoursList(frame)}<span class="hours">法定节假日除外</span></p>
    ${
      floors.length > 1 &&
      html`<nav class="guide-acts screen-only" aria-label="楼层">
        ${floors.map((floor, index) => html`<a class="button" href="#floor-${index + 1}">${floor}</a>`)}
      </nav>`
    }
    ${floors.map((floor, index) => {
      const zones = windows.zones.filter((zone) => zone.floor === floor);
      return html`<section aria-labelledby="floor-${index + 1}">
        <h2 id="floor-${index + 1}">${floor} <span class="quiet">${zones.length} 个区</span></h2>
        <div class="zones">${zones.map((zone) => zoneCard(frame, zone))}</div>
      </section>`;
    })}
    ${
      floors.length === 0 &&
      html`<div class="empty">
        <p class="empty-title">还没有登记功能区</p>
        <p>请到总服务台询问，或者拨打 ${centre.consultPhone}。</p>
      </div>`
    }
  `;
  return page(frame, { title: '大厅导览', body, at: '/hall' });
}
