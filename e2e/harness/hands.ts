import type { Locator, Page } from 'playwright-core';

/** How a person works: with a mouse, or with the keyboard alone. A journey written once is lived both ways. */
export interface Hands {
  /** Follows a link or presses a button, and waits for the page that comes. */
  press(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  choose(select: Locator, option: string): Promise<void>;
  pick(radio: Locator): Promise<void>;
}

export function mouse(): Hands {
  return {
    press: (target) => target.click(),
    write: (field, text) => field.fill(text),
    choose: async (select, option) => {
      await select.selectOption({ label: option });
    },
    pick: (radio) => radio.check(),
  };
}

/** Tab, arrows, Enter, Space and letters; nothing else. Each stop must show where the focus is. */
export function keyboard(page: Page): Hands {
  return {
    press: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    choose: async (select, option) => {
      await tabTo(page, select);
      // Letters go to the first option that begins with them, as in any list.
      await page.keyboard.type(option.slice(0, 40));
      const chosen = await select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text);
      if (chosen !== option) throw new Error(`The list shows « ${chosen} » and not « ${option} »`);
    },
    pick: async (radio) => {
      const group = page.locator(`input[type="radio"][name="${await radio.getAttribute('name')}"]`);
      await tabTo(page, group);
      for (let i = 0; i < 20 && !(await isFocused(radio)); i++) await page.keyboard.press('ArrowDown');
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
      if (!(await radio.isChecked())) throw new Error('The choice was not taken');
    },
  };
}

const isFocused = (target: Locator) =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/**
 * Presses Tab until the target has the focus.
 * @throws Error when the focus cannot be seen on the way, or the target is never reached
 */
export async function tabTo(page: Page, target: Locator, limit = 250): Promise<void> {
  await target.first().waitFor();
  for (let i = 0; i < limit; i++) {
    if (await isFocused(target)) {
      const visible = await page.evaluate(() => {
        const element = document.activeElement!;
        const style = getComputedStyle(element);
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        const around = label ? getComputedStyle(label) : style;
        return [style, around].some(
          (s) => (s.outlineStyle !== 'none' && s.outlineWidth !== '0px') || s.boxShadow !== 'none',
        );
      });
      if (!visible)
        throw new Error(
          `The focus does not show on ${await target.first().evaluate((e) => e.outerHTML.slice(0, 200))}`,
        );
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Never reached by Tab: ${target}`);
}
