#!/usr/bin/env python3
"""Score the dossier against the full annotation of the seeds: clusters, positions, indirect speech, quantities.

usage: dossier.py GOLD.json BRIEF.json [--misses]

BRIEF is what `satow brief JPN RUS --format json` wrote of all seeds. Clusters are measured on the product's own
mentions: a gold mention counts as found where a piece of evidence lies in its sentence and overlaps its trigger, or is
of the same CAMEO root in that sentence. B-cubed (Bagga and Baldwin 1998) over the gold mentions that were found.
A position counts where a statement or an event of the right side lies in the annotated sentence (or the sentence is
told of in the section of the issue), with an issue of the annotated label (`gold:` in the issue dictionary).
"""
import collections
import json
import pathlib
import re
import sys

ISSUES = pathlib.Path(__file__).resolve().parent.parent / 'core/src/main/resources/satow/issues/issues.txt'


def labels():
    """issue key → the label of the annotated set"""
    out, key = {}, ''
    for line in ISSUES.read_text(encoding='utf-8').splitlines():
        if line.startswith('issue: '):
            key = line[7:].strip()
        elif line.startswith('gold: '):
            out[key] = line[6:].strip()
    return out


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def every_event(brief):
    return brief['events'] + [e for t in brief.get('third_parties', []) for e in t['events']]


def gold_of(evidence, gold, sentences):
    """the gold mentions that a piece of evidence tells of"""
    span = (evidence['start'], evidence['end'])
    here = [g for g in gold if g['doc'] == evidence['article'] and overlap(span, sentences[g['doc'], g['sent']])]
    exact = [g for g in here if overlap(span, (g['trigger_start'], g['trigger_end']))]
    return exact[:1] or [g for g in here if evidence['cameo'] and any(
        evidence['cameo'][:2] == c[:2] for c in [g['cameo'], *(g.get('alt_cameo') or [])])][:1]


def clusters(gold, brief, misses):
    sentences = {(d['id'], s['i']): (s['start'], s['end']) for d in gold['documents'] for s in d['sentences']}
    system = {}
    for event in every_event(brief):
        ids = {g['id'] for x in event['evidence'] for g in gold_of(x, gold['events'], sentences)}
        for i in ids:
            system.setdefault(i, set()).update(ids)
    truth = {i: {i} for i in system}
    for c in gold['event_clusters']:
        ids = {i for i in c['strict_coreference'] if i in system}
        truth.update({i: ids for i in ids})
    if not system:
        return 0, 0, 0, 0, 0
    p = sum(len(system[i] & truth[i]) / len(system[i]) for i in system) / len(system)
    r = sum(len(system[i] & truth[i]) / len(truth[i]) for i in system) / len(system)
    if misses:
        for i in sorted(system):
            if system[i] != truth[i]:
                print(f'differs {i}: system {sorted(system[i])}, gold {sorted(truth[i])}')
    kept = sum(m['b'] not in system.get(m['a'], ()) for m in gold['must_not_merge'])
    return p, r, 2 * p * r / (p + r), len(system), kept


def indirect(gold, brief, misses):
    mine = [s for s in brief['statements'] if not s['direct']]
    found = 0
    for q in gold['indirect_speech']:
        span = (q['start'], q['end'])
        # What is told within a longer statement of the same speaker is told.
        near = [s for s in brief['statements'] if s['evidence']['article'] == q['doc']
                and overlap((s['evidence']['start'], s['evidence']['end']), span) >= .6 * (span[1] - span[0])]
        hit = any(last(s['speaker']['name']) == last(q['speaker']) for s in near)
        found += hit
        if misses and not hit:
            print(f'missed  {q["id"]} {q["speaker"]}: {q["content"][:80]}')
    return found, len(gold['indirect_speech']), len(mine)


def last(name):
    words = re.sub(r'\(.*\)', '', name or '').split()
    return words[-1].lower() if words else ''


def quantities(gold, brief, misses):
    mine = [f for c in brief['figures'] for f in c['figures']]
    found, total = 0, 0
    for q in gold['quantities']:
        if q['excluded'] or q['unit'] in ('ordinal', 'rank'):
            continue
        total += 1
        near = [f for f in mine if f['evidence']['article'] == q['doc']
                and overlap((f['evidence']['start'], f['evidence']['end']), (q['start'], q['end']))]
        hit = any(same(q['value'], f) for f in near)
        found += hit
        if misses and not hit:
            print(f'missed  {q["id"]} {q["surface"]} ({q["value"]}); found {[(f["words"], f["value"], f["approx"]) for f in near]}')
    return found, total


def same(value, figure):
    """>=2000 is any vague figure of that size; 2/4 is two of four"""
    text = str(value)
    if text.startswith('>='):
        return figure['approx'] in ('vague', 'more than') and figure['value'] * 2 >= float(text[2:])
    return abs(figure['value'] - float(text.split('/')[0])) < 1e-9 * max(1, abs(figure['value']))


def positions(gold, brief, misses):
    label = labels()
    sentences = {(d['id'], s['i']): (s['start'], s['end']) for d in gold['documents'] for s in d['sentences']}
    found = collections.Counter()
    for p in gold['positions']:
        span = sentences[p['doc'], p['sent']]
        codes = {c[:3] for c in p['actor_code'].split(',') if c}
        names = {last(n) for n in re.split(r' and |/', re.sub(r'\(.*\)', '', p['actor']))}
        said = [s for s in brief['statements'] if s['evidence']['article'] == p['doc']
                and overlap((s['evidence']['start'], s['evidence']['end']), span)]
        right = [s for s in said if last(s['speaker']['name']) in names
                 or codes & {(s['speaker']['code'] or '')[:3]}]
        hit = any(label.get(i) == p['issue'] for s in right for i in s.get('issues', []))
        # Told rather than said: a deed of the side, in the section of the issue.
        hit |= any(label.get(o['issue']) == p['issue'] and o['country'] in codes
                   and d['evidence']['article'] == p['doc']
                   and overlap((d['evidence']['start'], d['evidence']['end']), span)
                   for o in brief['positions'] for d in o.get('deeds', []))
        kind = 'said' if p['how'] == 'own' else 'ascribed'
        found[kind + '-all'] += 1
        found[kind] += hit
        if misses and not hit:
            print(f'missed  {p["id"]} {p["how"]} {p["actor"]} on {p["issue"]}: {p["sentence"][:70]} '
                  f'| {[(s["speaker"]["name"], s.get("issues")) for s in said]}')
    return found


def main(gold_path, brief_path, misses):
    with open(gold_path, encoding='utf-8') as f:
        gold = json.load(f)
    with open(brief_path, encoding='utf-8') as f:
        brief = json.load(f)
    p, r, f1, n, kept = clusters(gold, brief, misses)
    print(f'clusters            P {p:.3f} R {r:.3f} F1 {f1:.3f} on {n} mentions found')
    print(f'kept apart          {kept} of {len(gold["must_not_merge"])}')
    found, total, mine = indirect(gold, brief, misses)
    print(f'indirect speech     {found} of {total} ({mine} told)')
    found, total = quantities(gold, brief, misses)
    print(f'figures             {found} of {total}')
    c = positions(gold, brief, misses)
    print(f'positions said      {c["said"]} of {c["said-all"]}')
    print(f'positions           {c["said"] + c["ascribed"]} of {c["said-all"] + c["ascribed-all"]}')


if __name__ == '__main__':
    args = [a for a in sys.argv[1:] if not a.startswith('--')]
    if len(args) != 2:
        sys.exit(__doc__)
    main(*args, '--misses' in sys.argv)
