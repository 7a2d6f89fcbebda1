#!/usr/bin/env python3
"""Score the time expressions of the annotated seeds, the day of each article being known.

usage: seedtimes.py GOLD.json CODED.jsonl

CODED is what `satow code` wrote for the two articles given as JSON Lines with their `date` (seeds_dated below writes
them). An expression is right where one that overlaps it has the annotators' value; those that the annotators mark as
excluded (names of wars and the like) are not counted.
"""
import json
import sys


def seeds_dated(gold_path, seeds, target):
    """the annotated articles with the day that the annotators take for the best estimate, as JSON Lines"""
    with open(gold_path, encoding='utf-8') as f:
        documents = json.load(f)['documents']
    with open(target, 'w', encoding='utf-8') as out:
        for doc in documents:
            text = (seeds / doc['file']).read_text(encoding='utf-8')
            row = {'id': doc['id'], 'text': text, 'date': doc['publication']['best_estimate']}
            out.write(json.dumps(row, ensure_ascii=False) + '\n')
    return target


def main(gold_path, coded_path):
    with open(gold_path, encoding='utf-8') as f:
        gold = [t for t in json.load(f)['timex'] if not t['excluded']]
    with open(coded_path, encoding='utf-8') as f:
        coded = {row['id']: row['times'] for row in map(json.loads, filter(str.strip, f))}
    right = 0
    for g in gold:
        near = [c for c in coded.get(g['doc'], []) if c['start'] < g['end'] and g['start'] < c['end']]
        good = any(c['value'] == g['value'] for c in near)
        right += good
        if not good:
            print(f"  {g['doc']} {g['surface']!r} is {g['value']}, got {[(c['text'], c['value']) for c in near]}")
    print(f'time expressions {right} of {len(gold)}')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
