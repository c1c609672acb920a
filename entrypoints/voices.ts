import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringVoices } from '../lib/page/voices/meeting.ts';
import { showVoices } from '../lib/page/voices/voices.ts';

/** The strips above machines' words; comes into a page where a pull request is open. */
export default defineUnlistedScript(() => bringVoices(showVoices));
