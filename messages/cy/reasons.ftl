exempt-since = eithriad o'r dyddiad hwn: { $from }; rheswm: { $reason }
exempt-from = eithriad o'r dyddiad hwn: { $from }; hyd at: { $until }; rheswm: { $reason }
judged-on = dyfarniad: { $outcome }; dyddiad: { $on }; gan: { $by }
