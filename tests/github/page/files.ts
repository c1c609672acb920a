import { createHash } from 'node:crypto';
import parser, { type Change, type File } from 'gitdiff-parser';
import type { StoredPull } from '../recordings.ts';
import { html, type Html } from './html.ts';
import { octicon } from './octicon.ts';
import { fileThreads } from './react-threads.ts';

type RecordedFile = StoredPull['files'][number];

/** A file's anchor: `diff-` and the SHA-256 of its path, in hexadecimal. */
export function diffAnchor(path: string): string {
  return `diff-${createHash('sha256').update(path).digest('hex')}`;
}

/** React draws few files at once: of 100 on a saved page 70 had a header and 13 their lines. */
const drawn = { headers: 70, tables: 13 };

function cells(change: Change, anchor: string): Html {
  const side = change.type === 'delete' ? 'left' : 'right';
  const number = change.type === 'normal' ? change.newLineNumber : change.lineNumber;
  const sign = { insert: '+', delete: '-', normal: ' ' }[change.type];
  const kind = { insert: 'addition', delete: 'deletion', normal: 'context' }[change.type];
  return html`<tr class="diff-line-row"><td class="diff-line-number blob-num blob-num-${kind}" data-line-number="${number}" data-diff-side="${side}">${number}</td><td class="diff-text-cell blob-code blob-code-${kind}" data-line-anchor="${anchor}${side === 'left' ? 'L' : 'R'}${number}"><code class="diff-text blob-code-inner ${kind}"><span class="diff-text-marker">${sign}</span>${change.content}</code></td></tr>`;
}

function table(pull: StoredPull, diff: File | undefined, path: string, isReact: boolean): Html {
  const anchor = diffAnchor(path);
  const rows = (diff?.hunks ?? []).map(({ content, changes }) => [
    html`<tr class="diff-hunk-row"><td></td><td class="diff-hunk-cell blob-code-hunk"><code>${content}</code></td></tr>`,
    changes.map((change) => cells(change, anchor)),
  ]);
  return html`<table class="diff-table tab-size" data-diff-anchor="${anchor}" aria-label="Diff for: ${path}"><tbody>${rows}${fileThreads(pull, path, isReact)}</tbody></table>`;
}

function count({ additions, deletions }: RecordedFile): Html {
  return html`<span class="f6 fgColor-success text-bold">+${additions}</span> <span class="f6 fgColor-danger text-bold">-${deletions}</span>`;
}

/** Parsed hunks by the path after the change. The parser keeps the tab that git puts after a path with a space. */
function parsed(pull: StoredPull): Map<string, File> {
  return new Map(
    parser
      .parse(pull.patch ?? '')
      .map((file) => [(file.newPath === '/dev/null' ? file.oldPath : file.newPath).replace(/\t$/, ''), file]),
  );
}

function reactFile(pull: StoredPull, file: RecordedFile, index: number, diff: File | undefined): Html {
  const anchor = diffAnchor(file.path);
  const header = html`<div class="DiffFileHeader-module__diff-file-header__UuNN4"><div class="d-flex px-1 flex-items-center overflow-hidden DiffFileHeader-module__file-path-section__ZcmB1">${octicon('chevron-down', 'mr-2')}<h3 id="heading-${index}" class="DiffFileHeader-module__file-name__VVXpg"><a class="Link--primary prc-Link-Link-9ZwDx" href="#${anchor}"><code>&lrm;${file.path}&lrm;</code></a></h3></div><div class="d-flex flex-items-center gap-2">${count(file)}<button type="button" aria-pressed="false" class="prc-Button-ButtonBase-9n-Xk MarkAsViewedButton-module__button__k8dzo">Viewed</button></div></div>`;
  return html`<div class="PullRequestDiffsList-module__diffEntry__djnVa"><div role="region" aria-labelledby="heading-${index}" id="${anchor}" class="Diff-module__diffTargetable__pirZi Diff-module__diff__rx9XH" data-targeted="false"><div class="Diff-module__diffHeaderWrapper__UgUyv">${index < drawn.headers && header}</div>${index < drawn.tables && table(pull, diff, file.path, true)}</div></div>`;
}

/** The files tab as React draws it. */
export function reactFiles(pull: StoredPull): Html {
  const diffs = parsed(pull);
  const tree = pull.files
    .slice(0, 100)
    .map(
      ({ path }) =>
        html`<li role="treeitem" id="${path}" class="standin-tree-item">${octicon('file-diff')} <a href="#${diffAnchor(path)}">${path.split('/').at(-1)}</a></li>`,
    );
  return html`<div class="prc-PageLayout-PageLayoutContent-BneH9 standin-files"><div id="pr-file-tree"><ul role="tree" aria-label="File Tree">${tree}</ul></div><div class="prc-PageLayout-Content-xWL-A"><div data-hpc="true" data-testid="progressive-diffs-list" class="d-flex flex-column gap-3">${pull.files.slice(0, 100).map((file, index) => reactFile(pull, file, index, diffs.get(file.path)))}</div></div></div>`;
}

/** The files tab as Rails draws it; after 100 files the rest would be loaded piece by piece. */
export function railsFiles(pull: StoredPull): Html {
  const diffs = parsed(pull);
  const entries = pull.files.slice(0, 100).map((file) => {
    const anchor = diffAnchor(file.path);
    const type = /\.[^./]+$/.exec(file.path)?.[0] ?? 'No extension';
    const deleted = String(file.changeType === 'DELETED');
    return html`<copilot-diff-entry data-file-path="${file.path}"><div id="${anchor}" data-details-container-group="file" class="file js-file js-details-container js-targetable-element show-inline-notes Details Details--on open" data-file-type="${type}" data-file-deleted="${deleted}" data-tagsearch-path="${file.path}"><div class="file-header d-flex flex-items-center file-header--expandable js-file-header" data-path="${file.path}" data-anchor="${anchor}" data-file-type="${type}"><div class="file-info flex-auto min-width-0">${count(file)} <a title="${file.path}" class="Link--primary" href="#${anchor}">${file.path}</a></div></div><div class="js-file-content Details-content--hidden">${table(pull, diffs.get(file.path), file.path, false)}</div></div></copilot-diff-entry>`;
  });
  const rest =
    pull.files.length > 100
      ? html`<include-fragment class="js-diff-progressive-loader" src="/${pull.repository}/diffs?start_entry=100"></include-fragment>`
      : null;
  return html`<div id="files_bucket" class="files-bucket files-next-bucket clearfix pull-request-tab-content"><div class="toolbar-item diffstat" id="diffstat">${pull.files.length} files</div><diff-file-filter><diff-layout><div id="files" class="diff-view js-diff-container" data-hpc><div class="js-diff-progressive-container">${entries}${rest}</div></div></diff-layout></diff-file-filter></div>`;
}
