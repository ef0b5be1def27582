// All view models of one kiosk, made in the right order over its desks and devices.
#pragma once

#include "qml/devices/scanner_input.hpp"
#include "qml/viewmodels/activity_form_model.hpp"
#include "qml/viewmodels/activity_model.hpp"
#include "qml/viewmodels/activity_totals_model.hpp"
#include "qml/viewmodels/articles_model.hpp"
#include "qml/viewmodels/assets_model.hpp"
#include "qml/viewmodels/award_model.hpp"
#include "qml/viewmodels/board_model.hpp"
#include "qml/viewmodels/card_model.hpp"
#include "qml/viewmodels/catalogue_model.hpp"
#include "qml/viewmodels/count_model.hpp"
#include "qml/viewmodels/day_model.hpp"
#include "qml/viewmodels/desks.hpp"
#include "qml/viewmodels/donors_model.hpp"
#include "qml/viewmodels/expiring_model.hpp"
#include "qml/viewmodels/freeze_model.hpp"
#include "qml/viewmodels/funds_model.hpp"
#include "qml/viewmodels/gauge_model.hpp"
#include "qml/viewmodels/goods_model.hpp"
#include "qml/viewmodels/goods_price_model.hpp"
#include "qml/viewmodels/handover_model.hpp"
#include "qml/viewmodels/honour_form_model.hpp"
#include "qml/viewmodels/honours_model.hpp"
#include "qml/viewmodels/household_change_model.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/household_pin_model.hpp"
#include "qml/viewmodels/issue_model.hpp"
#include "qml/viewmodels/keeper_model.hpp"
#include "qml/viewmodels/kin_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/liaison_model.hpp"
#include "qml/viewmodels/meeting_model.hpp"
#include "qml/viewmodels/money_model.hpp"
#include "qml/viewmodels/notices_model.hpp"
#include "qml/viewmodels/objections_model.hpp"
#include "qml/viewmodels/outlook_model.hpp"
#include "qml/viewmodels/paper_kit_model.hpp"
#include "qml/viewmodels/photo_model.hpp"
#include "qml/viewmodels/price_list_model.hpp"
#include "qml/viewmodels/radar_model.hpp"
#include "qml/viewmodels/ranking_model.hpp"
#include "qml/viewmodels/receipt_model.hpp"
#include "qml/viewmodels/receive_model.hpp"
#include "qml/viewmodels/redeem_model.hpp"
#include "qml/viewmodels/refusal_model.hpp"
#include "qml/viewmodels/reminder_form_model.hpp"
#include "qml/viewmodels/reminders_model.hpp"
#include "qml/viewmodels/restore_model.hpp"
#include "qml/viewmodels/review_model.hpp"
#include "qml/viewmodels/round_model.hpp"
#include "qml/viewmodels/rule_book_model.hpp"
#include "qml/viewmodels/rule_draft_model.hpp"
#include "qml/viewmodels/rule_vote_model.hpp"
#include "qml/viewmodels/session_model.hpp"
#include "qml/viewmodels/settings_model.hpp"
#include "qml/viewmodels/slip_form_model.hpp"
#include "qml/viewmodels/slips_model.hpp"
#include "qml/viewmodels/statement_model.hpp"
#include "qml/viewmodels/stock_slip_model.hpp"
#include "qml/viewmodels/stocktake_difference_model.hpp"
#include "qml/viewmodels/stocktake_model.hpp"
#include "qml/viewmodels/teams_model.hpp"
#include "qml/viewmodels/village_model.hpp"
#include "qml/viewmodels/year_end_model.hpp"

namespace jiamei::kiosk {

struct Devices {
    ReceiptPrinter& printer;
    Speaker& speaker;
    RemovableMedia& media;
};

/// Holds the view models and nothing else; the root page hands each page the one it needs.
class Kiosk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(jiamei::kiosk::Language* language READ language CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RefusalModel* refusals READ refusals CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ScannerInput* scanner READ scanner CONSTANT)
    Q_PROPERTY(jiamei::kiosk::SessionModel* session READ session CONSTANT)
    Q_PROPERTY(jiamei::kiosk::HouseholdModel* household READ household CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ReceiptModel* receipt READ receipt CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RedeemModel* redeem READ redeem CONSTANT)
    Q_PROPERTY(jiamei::kiosk::AwardModel* award READ award CONSTANT)
    Q_PROPERTY(jiamei::kiosk::DayModel* day READ day CONSTANT)
    Q_PROPERTY(jiamei::kiosk::CardModel* card READ card CONSTANT)
    Q_PROPERTY(jiamei::kiosk::HandoverModel* handover READ handover CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ReviewModel* review READ review CONSTANT)
    Q_PROPERTY(jiamei::kiosk::HouseholdChangeModel* change READ change CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ActivityModel* activity READ activity CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ActivityFormModel* activityForm READ activityForm CONSTANT)
    Q_PROPERTY(jiamei::kiosk::PhotoModel* photo READ photo CONSTANT)
    Q_PROPERTY(jiamei::kiosk::NoticesModel* notices READ notices CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ObjectionsModel* objections READ objections CONSTANT)
    Q_PROPERTY(jiamei::kiosk::MeetingModel* meeting READ meeting CONSTANT)
    Q_PROPERTY(jiamei::kiosk::KinModel* kin READ kin CONSTANT)
    Q_PROPERTY(jiamei::kiosk::BoardModel* board READ board CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RoundModel* round READ round CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RuleBookModel* ruleBook READ ruleBook CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RuleDraftModel* ruleDraft READ ruleDraft CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RuleVoteModel* ruleVote READ ruleVote CONSTANT)
    Q_PROPERTY(jiamei::kiosk::SettingsModel* settings READ settings CONSTANT)
    Q_PROPERTY(jiamei::kiosk::GaugeModel* gauge READ gauge CONSTANT)
    Q_PROPERTY(jiamei::kiosk::CatalogueModel* catalogue READ catalogue CONSTANT)
    Q_PROPERTY(jiamei::kiosk::GoodsModel* goods READ goods CONSTANT)
    Q_PROPERTY(jiamei::kiosk::GoodsPriceModel* goodsPrice READ goodsPrice CONSTANT)
    Q_PROPERTY(jiamei::kiosk::PriceListModel* priceList READ priceList CONSTANT)
    Q_PROPERTY(jiamei::kiosk::YearEndModel* yearEnd READ yearEnd CONSTANT)
    /// Words that some page asks for
    Q_PROPERTY(jiamei::kiosk::NameModel* text READ text CONSTANT)
    Q_PROPERTY(jiamei::kiosk::HonoursModel* honours READ honours CONSTANT)
    Q_PROPERTY(jiamei::kiosk::HonourFormModel* honourForm READ honourForm CONSTANT)
    Q_PROPERTY(jiamei::kiosk::VillageModel* village READ village CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ArticlesModel* articles READ articles CONSTANT)
    Q_PROPERTY(jiamei::kiosk::LiaisonModel* liaison READ liaison CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RankingModel* ranking READ ranking CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RadarModel* radar READ radar CONSTANT)
    Q_PROPERTY(jiamei::kiosk::StatementModel* statement READ statement CONSTANT)
    Q_PROPERTY(jiamei::kiosk::FreezeModel* freeze READ freeze CONSTANT)
    Q_PROPERTY(jiamei::kiosk::AssetsModel* assets READ assets CONSTANT)
    Q_PROPERTY(jiamei::kiosk::SlipsModel* slips READ slips CONSTANT)
    Q_PROPERTY(jiamei::kiosk::SlipFormModel* slipForm READ slipForm CONSTANT)
    Q_PROPERTY(jiamei::kiosk::PaperKitModel* paperKit READ paperKit CONSTANT)
    Q_PROPERTY(jiamei::kiosk::HouseholdPinModel* householdPin READ householdPin CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RemindersModel* reminders READ reminders CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ReminderFormModel* reminderForm READ reminderForm CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RestoreModel* restore READ restore CONSTANT)
    Q_PROPERTY(jiamei::kiosk::TeamsModel* teams READ teams CONSTANT)
    Q_PROPERTY(jiamei::kiosk::FundsModel* funds READ funds CONSTANT)
    Q_PROPERTY(jiamei::kiosk::MoneyModel* money READ money CONSTANT)
    Q_PROPERTY(jiamei::kiosk::DonorsModel* donors READ donors CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ActivityTotalsModel* activityTotals READ activityTotals CONSTANT)
    Q_PROPERTY(jiamei::kiosk::StocktakeModel* stocktakes READ stocktakes CONSTANT)
    Q_PROPERTY(jiamei::kiosk::CountModel* count READ count CONSTANT)
    Q_PROPERTY(jiamei::kiosk::StocktakeDifferenceModel* differences READ differences CONSTANT)
    Q_PROPERTY(jiamei::kiosk::KeeperModel* keeper READ keeper CONSTANT)
    Q_PROPERTY(jiamei::kiosk::StockSlipModel* stockSlip READ stockSlip CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ReceiveModel* receive READ receive CONSTANT)
    Q_PROPERTY(jiamei::kiosk::IssueModel* issue READ issue CONSTANT)
    Q_PROPERTY(jiamei::kiosk::ExpiringModel* expiring READ expiring CONSTANT)
    Q_PROPERTY(jiamei::kiosk::OutlookModel* outlook READ outlook CONSTANT)

public:
    Kiosk(Desks desks, Devices devices, ScannerClock scannerClock = {}, QObject* parent = nullptr);

    [[nodiscard]] Language* language() { return &m_language; }
    [[nodiscard]] RefusalModel* refusals() { return &m_refusals; }
    [[nodiscard]] ScannerInput* scanner() { return &m_scanner; }
    [[nodiscard]] SessionModel* session() { return &m_session; }
    [[nodiscard]] HouseholdModel* household() { return &m_household; }
    [[nodiscard]] ReceiptModel* receipt() { return &m_receipt; }
    [[nodiscard]] RedeemModel* redeem() { return &m_redeem; }
    [[nodiscard]] AwardModel* award() { return &m_award; }
    [[nodiscard]] DayModel* day() { return &m_day; }
    [[nodiscard]] CardModel* card() { return &m_card; }
    [[nodiscard]] HandoverModel* handover() { return &m_handover; }
    [[nodiscard]] ReviewModel* review() { return &m_review; }
    [[nodiscard]] HouseholdChangeModel* change() { return &m_change; }
    [[nodiscard]] ActivityModel* activity() { return &m_activity; }
    [[nodiscard]] ActivityFormModel* activityForm() { return &m_activityForm; }
    [[nodiscard]] PhotoModel* photo() { return &m_photo; }
    [[nodiscard]] NoticesModel* notices() { return &m_notices; }
    [[nodiscard]] ObjectionsModel* objections() { return &m_objections; }
    [[nodiscard]] MeetingModel* meeting() { return &m_meeting; }
    [[nodiscard]] KinModel* kin() { return &m_kin; }
    [[nodiscard]] BoardModel* board() { return &m_board; }
    [[nodiscard]] RoundModel* round() { return &m_round; }
    [[nodiscard]] RuleBookModel* ruleBook() { return &m_ruleBook; }
    [[nodiscard]] RuleDraftModel* ruleDraft() { return &m_ruleDraft; }
    [[nodiscard]] RuleVoteModel* ruleVote() { return &m_ruleVote; }
    [[nodiscard]] SettingsModel* settings() { return &m_settings; }
    [[nodiscard]] GaugeModel* gauge() { return &m_gauge; }
    [[nodiscard]] CatalogueModel* catalogue() { return &m_catalogue; }
    [[nodiscard]] GoodsModel* goods() { return &m_goods; }
    [[nodiscard]] GoodsPriceModel* goodsPrice() { return &m_goodsPrice; }
    [[nodiscard]] PriceListModel* priceList() { return &m_priceList; }
    [[nodiscard]] YearEndModel* yearEnd() { return &m_yearEnd; }
    [[nodiscard]] NameModel* text() { return &m_text; }
    [[nodiscard]] HonoursModel* honours() { return &m_honours; }
    [[nodiscard]] HonourFormModel* honourForm() { return &m_honourForm; }
    [[nodiscard]] VillageModel* village() { return &m_village; }
    [[nodiscard]] ArticlesModel* articles() { return &m_articles; }
    [[nodiscard]] LiaisonModel* liaison() { return &m_liaison; }
    [[nodiscard]] RankingModel* ranking() { return &m_ranking; }
    [[nodiscard]] RadarModel* radar() { return &m_radar; }
    [[nodiscard]] StatementModel* statement() { return &m_statement; }
    [[nodiscard]] FreezeModel* freeze() { return &m_freeze; }
    [[nodiscard]] AssetsModel* assets() { return &m_assets; }
    [[nodiscard]] SlipsModel* slips() { return &m_slips; }
    [[nodiscard]] SlipFormModel* slipForm() { return &m_slipForm; }
    [[nodiscard]] PaperKitModel* paperKit() { return &m_paperKit; }
    [[nodiscard]] HouseholdPinModel* householdPin() { return &m_householdPin; }
    [[nodiscard]] RemindersModel* reminders() { return &m_reminders; }
    [[nodiscard]] ReminderFormModel* reminderForm() { return &m_reminderForm; }
    [[nodiscard]] RestoreModel* restore() { return &m_restore; }
    [[nodiscard]] TeamsModel* teams() { return &m_teams; }
    [[nodiscard]] FundsModel* funds() { return &m_funds; }
    [[nodiscard]] MoneyModel* money() { return &m_money; }
    [[nodiscard]] DonorsModel* donors() { return &m_donors; }
    [[nodiscard]] ActivityTotalsModel* activityTotals() { return &m_activityTotals; }
    [[nodiscard]] StocktakeModel* stocktakes() { return &m_stocktakes; }
    [[nodiscard]] CountModel* count() { return &m_count; }
    [[nodiscard]] StocktakeDifferenceModel* differences() { return &m_differences; }
    [[nodiscard]] KeeperModel* keeper() { return &m_keeper; }
    [[nodiscard]] StockSlipModel* stockSlip() { return &m_stockSlip; }
    [[nodiscard]] ReceiveModel* receive() { return &m_receive; }
    [[nodiscard]] IssueModel* issue() { return &m_issue; }
    [[nodiscard]] ExpiringModel* expiring() { return &m_expiring; }
    [[nodiscard]] OutlookModel* outlook() { return &m_outlook; }

private:
    Language m_language;
    RefusalModel m_refusals;
    ScannerInput m_scanner;
    SessionModel m_session;
    HouseholdModel m_household;
    PhotoModel m_photo; ///< of every form that begins from nothing
    PhotoModel m_receivePhoto;
    PhotoModel m_issuePhoto;
    ReceiptModel m_receipt;
    RedeemModel m_redeem;
    AwardModel m_award;
    DayModel m_day;
    CardModel m_card;
    HandoverModel m_handover;
    ReviewModel m_review;
    HouseholdChangeModel m_change;
    ActivityModel m_activity;
    ActivityFormModel m_activityForm;
    NoticesModel m_notices;
    ObjectionsModel m_objections;
    MeetingModel m_meeting;
    KinModel m_kin;
    BoardModel m_board;
    RoundModel m_round;
    RuleBookModel m_ruleBook;
    RuleDraftModel m_ruleDraft;
    RuleVoteModel m_ruleVote;
    SettingsModel m_settings;
    GaugeModel m_gauge;
    CatalogueModel m_catalogue;
    GoodsModel m_goods;
    GoodsPriceModel m_goodsPrice;
    PriceListModel m_priceList;
    YearEndModel m_yearEnd;
    NameModel m_text;
    HonoursModel m_honours;
    HonourFormModel m_honourForm;
    VillageModel m_village;
    ArticlesModel m_articles;
    LiaisonModel m_liaison;
    RankingModel m_ranking;
    RadarModel m_radar;
    StatementModel m_statement;
    FreezeModel m_freeze;
    HouseholdPinModel m_householdPin;
    AssetsModel m_assets;
    SlipsModel m_slips;
    SlipFormModel m_slipForm;
    PaperKitModel m_paperKit;
    RemindersModel m_reminders;
    ReminderFormModel m_reminderForm;
    RestoreModel m_restore;
    TeamsModel m_teams;
    FundsModel m_funds;
    MoneyModel m_money;
    DonorsModel m_donors;
    ActivityTotalsModel m_activityTotals;
    StocktakeModel m_stocktakes;
    CountModel m_count;
    StocktakeDifferenceModel m_differences;
    KeeperModel m_keeper;
    StockSlipModel m_stockSlip;
    ReceiveModel m_receive;
    IssueModel m_issue;
    ExpiringModel m_expiring;
    OutlookModel m_outlook;
};

} // namespace jiamei::kiosk
