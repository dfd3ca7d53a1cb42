without-end = heb ddiwedd
exempt-from = eithriad o'r dyddiad hwn: { $from }; hyd at: { $until }; rheswm: { $reason }
judged-on = dyfarniad: { $outcome }; dyddiad: { $on }; gan: { $by }
