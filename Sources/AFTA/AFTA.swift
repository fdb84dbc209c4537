@_exported public import BatchAssessment
@_exported public import ComponentSourcing
@_exported public import Reports
@_exported public import Answers
@_exported public import LawFiles
@_exported public import Reading
@_exported public import TariffLaw
@_exported public import TariffStatistics
