import '../../src/ui/styles';
import { mountLibrary } from '../../src/surface/mountLibrary';

void mountLibrary(document);
