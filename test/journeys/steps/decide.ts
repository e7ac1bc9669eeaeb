/** Reviewing, giving an opinion and deciding. */
import type { Locator, Page } from 'playwright-core';
import { act } from './act.ts';
import { choose } from './choose.ts';
import { enterNames } from './enter-names.ts';

const pick = (panel: Locator, outcome: string) => panel.getByText(outcome, { exact: true }).last().click();

/** @param people names of those who went to look, where the step asks for several */
export const review = (page: Page, outcome: string, opinion: string, people: readonly string[] = []) =>
  act(page, {
    name: '审查',
    sign: '签署意见',
    fill: async (panel) => {
      await pick(panel, outcome);
      await panel.getByLabel('意见', { exact: true }).fill(opinion);
      await enterNames(panel, people);
    },
  });

export const giveOpinion = (page: Page, outcome: string, opinion: string) =>
  act(page, {
    name: '初审',
    sign: '签署初审意见',
    fill: async (panel) => {
      await pick(panel, outcome);
      await panel.getByLabel('意见', { exact: true }).fill(opinion);
    },
  });

interface Decision {
  outcome: '准予' | '不予许可';
  opinion: string;
  /** Chooses a reason the system found, by its words. */
  ground?: string;
  look?: (panel: Locator) => Promise<void>;
}

export async function fillDecision(panel: Locator, { outcome, opinion, ground }: Decision): Promise<void> {
  await pick(panel, outcome);
  await panel.getByLabel('意见', { exact: true }).fill(opinion);
  if (ground === undefined) return;
  await choose(panel.getByRole('combobox', { name: '从本事项的条件中选择' }), ground);
}

export const decide = (page: Page, decision: Decision) =>
  act(page, {
    name: '决定',
    sign: '签发决定',
    fill: (panel) => fillDecision(panel, decision),
    ...(decision.look ? { look: decision.look } : {}),
  });
