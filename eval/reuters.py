#!/usr/bin/env python3
"""Draw coded events at random from the Reuters news of 1987, to be judged by reading; count the verdicts.

usage: eval/reuters.py draw [--seed N] [--articles N] [--events N] [--besides FILE]
           code a seeded sample of articles with `satow code`, draw events from it, write eval/out/reuters-SEED.tsv
           (verdict and cause still empty) and, for the judge, eval/out/reuters-SEED.txt with the sentences;
           --besides leaves out the articles that a file lists (the first column is the id), since they were worked on
       eval/reuters.py count [FILE]
           shares of the verdicts and the causes of the wrong ones (eval/reuters-1987.tsv)
       eval/reuters.py again [FILE]
           code the judged articles anew: which judged events are still coded alike

A meeting is coded once for each direction; of the two one is drawn. Negated events are drawn like the others.
The corpus stands in ../shared/corpora (Reuters-21578, free for research with acknowledgement); no sentence of it is
committed, only article id, offsets (code points of the article's text) and the verdict.
"""
import argparse
import collections
import csv
import gzip
import json
import os
import pathlib
import random
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
CORPUS = ROOT.parent / 'shared' / 'corpora' / 'reuters-1987.jsonl.gz'
OUT = HERE / 'out'
JUDGED = HERE / 'reuters-1987.tsv'
COLUMNS = ('article', 'start', 'end', 'code', 'status', 'source', 'target', 'verdict', 'cause')


def articles():
    with gzip.open(CORPUS, 'rt', encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def coded(rows, name):
    """what `satow code` makes of the articles, one dictionary for each"""
    source, written = OUT / f'{name}-articles.jsonl', OUT / f'{name}.jsonl'
    source.write_text(''.join(json.dumps(r, ensure_ascii=False) + '\n' for r in rows), encoding='utf-8')
    command = [os.environ.get('SATOW') or str(ROOT / 'satow'), 'code', str(source)]
    with open(written, 'w', encoding='utf-8') as out, open(OUT / f'{name}.log', 'w', encoding='utf-8') as log:
        status = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=log, check=False).returncode
    if status not in (0, 1):
        sys.exit(f'reuters: `{" ".join(command)}` ended with {status}; see {OUT / (name + ".log")}')
    with open(written, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def side(actor):
    return (actor or {}).get('code') or '-'


def rows_of(article):
    """the events of a coded article as rows of the table, one of each pair of mirrored ones"""
    seen, out = set(), []
    for e in article['events']:
        trigger = e['trigger']
        ends = frozenset((side(e['source']), side(e['target'])))
        key = (trigger['start'], trigger['end'], e['cameo'], e['status'], ends)
        if key not in seen:
            seen.add(key)
            out.append((article['id'], trigger['start'], trigger['end'], e['cameo'], e['status'],
                        side(e['source']), side(e['target'])))
    return out


def shown(article, row):
    """the row with its sentence and the one before, for the judge"""
    text = article['text']
    for i, s in enumerate(article['sentences']):
        if s['start'] <= row[1] < s['end']:
            before = article['sentences'][max(0, i - 1)]
            said = text[before['start']:s['end']]
            return f'{" ".join(map(str, row))}  [{text[row[1]:row[2]]!r}]\n    {" ".join(said.split())}\n'
    return f'{row}: no sentence\n'


def draw(args):
    chance = random.Random(args.seed)
    worked = set()
    if args.besides:
        worked = {line.split()[0] for line in args.besides.read_text(encoding='utf-8').splitlines() if line.strip()}
    sample = chance.sample([a for a in articles() if a['id'] not in worked], args.articles)
    done = coded(sample, f'reuters-{args.seed}')
    by_id = {a['id']: a for a in done}
    every = [row for article in done for row in rows_of(article)]
    drawn = sorted(chance.sample(every, min(args.events, len(every))), key=lambda r: (int(r[0].rpartition('-')[2]), r[1:]))
    target = OUT / f'reuters-{args.seed}.tsv'
    with open(target, 'w', encoding='utf-8', newline='') as out:
        table = csv.writer(out, delimiter='\t', lineterminator='\n')
        table.writerow(COLUMNS)
        table.writerows((*row, '', '') for row in drawn)
    words = ''.join(f'{n} {shown(by_id[row[0]], row)}' for n, row in enumerate(drawn, 1))
    target.with_suffix('.txt').write_text(words, encoding='utf-8')
    print(f'{len(done)} articles, {len(every)} events; {len(drawn)} drawn: {target} and {target.with_suffix(".txt").name}')


def judged(path):
    with open(path, encoding='utf-8', newline='') as lines:
        return list(csv.DictReader(lines, delimiter='\t'))


def count(args):
    table = judged(args.file)
    right = sum(row['verdict'] == 'right' for row in table)
    unjudged = sum(row['verdict'] not in ('right', 'wrong') for row in table)
    print(f'{right} of {len(table)} right in type and both actors' + (f'; {unjudged} not judged' if unjudged else ''))
    for key in ('seed', 'round'):
        parts = collections.defaultdict(list)
        for row in table:
            if row.get(key):
                parts[row[key]].append(row['verdict'] == 'right')
        for part, verdicts in parts.items():
            print(f'     {key} {part}: {sum(verdicts)} of {len(verdicts)}')
    for cause, number in collections.Counter(r['cause'] for r in table if r['verdict'] == 'wrong').most_common():
        print(f'{number:4d} {cause}')


def again(args):
    table = judged(args.file)
    wanted = {row['article'] for row in table}
    now = {row for article in coded([a for a in articles() if a['id'] in wanted], 'reuters-again') for row in rows_of(article)}
    for verdict in ('right', 'wrong'):
        same = [(r['article'], int(r['start']), int(r['end']), r['code'], r['status'], r['source'], r['target']) in now
                for r in table if r['verdict'] == verdict]
        print(f'judged {verdict}: {len(same)}, of them coded alike today: {sum(same)}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage=argparse.SUPPRESS)
    verbs = parser.add_subparsers(required=True)
    one = verbs.add_parser('draw')
    one.add_argument('--seed', type=int, default=1987)
    one.add_argument('--articles', type=int, default=1500)
    one.add_argument('--events', type=int, default=100)
    one.add_argument('--besides', type=pathlib.Path)
    one.set_defaults(run=draw)
    for name, run in (('count', count), ('again', again)):
        verb = verbs.add_parser(name)
        verb.add_argument('file', nargs='?', type=pathlib.Path, default=JUDGED)
        verb.set_defaults(run=run)
    args = parser.parse_args()
    if not CORPUS.is_file() and args.run is not count:
        print(f'reuters: SKIPPED: {CORPUS} is not there')
        return 0
    OUT.mkdir(exist_ok=True)
    args.run(args)
    return 0


if __name__ == '__main__':
    sys.exit(main())
