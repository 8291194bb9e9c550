import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Choice } from '../parts/field.tsx';
import type { Lang, Numerals } from '../words/format.ts';
import type { Theme } from '../words/reader.tsx';
import { useReader } from '../words/reader.tsx';

/** Language, light and digits: how this reader reads, on every page. */
export function ReadingMenu() {
  const { reading, speaker, change } = useReader();
  const { t } = speaker;
  return (
    <DialogTrigger>
      <Button className="quiet-button">{t('reader.open')}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={t('reader.open')} className="reading-menu">
          <Choice
            quiet
            label={t('reader.language')}
            value={reading.lang}
            onChange={(lang) => change({ lang: lang as Lang })}
            options={[
              { value: 'en', label: 'English' },
              { value: 'ar', label: 'العربية' },
            ]}
          />
          <Choice
            quiet
            label={t('reader.theme')}
            value={reading.theme}
            onChange={(theme) => change({ theme: theme as Theme })}
            options={(['system', 'light', 'dark'] as const).map((theme) => ({
              value: theme,
              label: t(`reader.theme.${theme}`),
            }))}
          />
          <Choice
            quiet
            label={t('reader.numerals')}
            value={reading.numerals}
            onChange={(numerals) => change({ numerals: numerals as Numerals })}
            options={[
              { value: 'latn', label: '1,426' },
              { value: 'arab', label: '١٬٤٢٦' },
            ]}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
