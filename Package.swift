// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "afta",
  products: [
    .library(name: "AFTA", targets: ["AFTA"]),
    .executable(name: "afta", targets: ["AFTACommand"]),
    .executable(name: "afta-bench", targets: ["Benchmark"]),
  ],
  targets: [
    .target(name: "TariffLaw"),
    .target(name: "Reading"),
    .target(name: "LawFiles", dependencies: ["TariffLaw", "Reading"]),
    .target(name: "TariffStatistics", dependencies: ["TariffLaw"]),
    .target(
      name: "SourcingPlans", dependencies: ["TariffLaw"], path: "Sources/ComponentSourcing/Plan"),
    .target(
      name: "ComponentSourcing", dependencies: ["TariffLaw", "SourcingPlans"],
      exclude: ["Plan", "Proof"]),
    .target(
      name: "SourcingProof", dependencies: ["TariffLaw", "SourcingPlans"],
      path: "Sources/ComponentSourcing/Proof"),
    .target(
      name: "Answers",
      dependencies: [
        "TariffLaw", "Reading", "LawFiles", "TariffStatistics", "ComponentSourcing",
        "SourcingProof",
      ]),
    .target(
      name: "BatchAssessment", dependencies: ["TariffLaw", "Reading", "LawFiles", "Answers"]),
    .target(
      name: "Reports",
      dependencies: [
        "TariffLaw", "Reading", "LawFiles", "TariffStatistics", "ComponentSourcing",
        "SourcingProof", "Answers",
      ]),
    .target(name: "CommandLineInterface"),
    .target(
      name: "AFTA",
      dependencies: [
        "TariffLaw", "Reading", "LawFiles", "TariffStatistics", "ComponentSourcing",
        "SourcingProof", "Answers",
        "BatchAssessment", "Reports",
      ]),
    .executableTarget(name: "AFTACommand", dependencies: ["AFTA", "CommandLineInterface"]),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "AFTA", "LawFiles", "ClaimTrials", "LawOracle", "OracleComparison", "PlanTrials",
      ]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "TestLaw",
      dependencies: ["TariffLaw", "Reading", "LawFiles", "Answers", "TestSupport"],
      path: "Tests/TestLaw"),
    .target(
      name: "PlanTrials",
      dependencies: [
        "TariffLaw", "Reading", "LawFiles", "ComponentSourcing", "SourcingProof", "Answers",
        "Reports",
      ],
      path: "Tests/PlanTrials"),
    .target(
      name: "ClaimTrials",
      dependencies: [
        "TariffLaw", "Reading", "LawFiles", "Answers", "BatchAssessment", "PlanTrials",
      ],
      path: "Tests/ClaimTrials"),
    .testTarget(name: "TariffLawTests", dependencies: ["TariffLaw", "TestSupport"]),
    .testTarget(
      name: "TariffStatisticsTests",
      dependencies: [
        "TariffStatistics", "Reading", "LawFiles", "Answers", "TestLaw", "TestSupport",
      ]),
    .testTarget(
      name: "ComponentSourcingTests",
      dependencies: [
        "ComponentSourcing", "SourcingProof", "Reading", "LawFiles", "Answers", "PlanTrials",
        "TestLaw",
        "TestSupport",
      ]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "LawFiles", "TestSupport"]),
    .testTarget(
      name: "LawFilesTests",
      dependencies: ["TariffLaw", "Reading", "LawFiles", "Answers", "TestLaw", "TestSupport"]),
    .testTarget(
      name: "AnswersTests",
      dependencies: [
        "TariffLaw", "Reading", "LawFiles", "ComponentSourcing", "Answers", "TestLaw",
        "TestSupport",
      ]),
    .testTarget(name: "CommandLineInterfaceTests", dependencies: ["CommandLineInterface"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "TestSupport"]),
    .testTarget(
      name: "AFTACommandTests",
      dependencies: ["AFTACommand", "AFTA", "CommandLineInterface", "TestLaw", "TestSupport"]),
    .testTarget(
      name: "LawTests", dependencies: ["AFTA", "ClaimTrials", "TestLaw", "TestSupport"]),
    .target(name: "LawOracle", path: "Tests/LawOracle"),
    .target(
      name: "OracleComparison", dependencies: ["AFTA", "LawOracle"], path: "Tests/OracleComparison"),
    .testTarget(
      name: "OracleTests", dependencies: ["LawOracle", "OracleComparison", "TestLaw"]),
  ]
)

for target in package.targets {
  target.swiftSettings = strict
}
