import '../../src/ui/styles';
import about from 'virtual:factbase/about';
import { render } from 'preact';
import { uiLanguage } from '../../src/platform/i18n';
import { openOptions } from '../../src/platform/runtime';
import { WelcomeView } from '../../src/ui/welcome/WelcomeView';
import { wordingFor } from '../../src/wording/catalogs';

const root = document.getElementById('root');
if (root) {
  const wording = wordingFor(uiLanguage());
  render(<WelcomeView wording={wording} topic={about.title} onOpenOptions={() => void openOptions()} />, root);
}
