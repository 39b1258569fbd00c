import '../../src/ui/styles';
import { mountTabView } from '../../src/surface/mountTabView';

mountTabView(document, 'panel');
