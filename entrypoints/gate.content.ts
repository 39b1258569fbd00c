import topic from 'virtual:factbase/topic';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { judgeTopic } from '../src/core/identify/topic';
import { compileTopic } from '../src/core/identify/topicTerms';
import { gatherGateText } from '../src/page/gate/gatherGateText';
import { isArticlePage } from '../src/page/gate/isArticlePage';
import { watchPage } from '../src/page/gate/watchPage';
import { sendToBackground } from '../src/platform/messages';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    const compiled = compileTopic(topic);
    watchPage({
      isOnTopic: () => isArticlePage(document) && judgeTopic(gatherGateText(document), compiled).onTopic,
      onArticle: (url) => void sendToBackground({ type: 'gate/article-detected', url }),
      onLeft: (url) => void sendToBackground({ type: 'gate/article-left', url }),
    });
  },
});
